package chancery.edition;

/**
 * A document that has a page.
 *
 * @param files what its files are called
 * @param tei the digest of its TEI
 * @param sum the digest of what the edition's pages want of it, which its ledger keeps
 */
record Entry(DocumentFiles files, Digest tei, Digest sum) {}
