package chancery.edition;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells whether a file is still as it was made. The checksums are worked out many times faster
 * than the digest, so that a build that has nothing to do soon knows that.
 *
 * @param digest the digest of its content, worked out once, when it was made
 * @param length in bytes
 * @param checksums CRC-32 in the upper half, CRC-32C in the lower: a file that was damaged or
 *     edited keeps its length and both no oftener than once in 2^64 times
 */
record Fingerprint(Digest digest, int length, long checksums) {

  static Fingerprint of(byte[] content) {
    return new Fingerprint(Digest.ofContent(content), content.length, checksums(content));
  }

  /** Whether a content is the one that this was taken of. */
  boolean fits(byte[] content) {
    return content.length == length && checksums(content) == checksums;
  }

  /** The two checksums of a content. */
  static long checksums(byte[] content) {
    CRC32 one = new CRC32();
    one.update(content);
    CRC32C other = new CRC32C();
    other.update(content);
    return one.getValue() << Integer.SIZE | other.getValue();
  }
}
