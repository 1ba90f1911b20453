package chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Files on any file system that Hadoop knows, by their addresses. */
record HadoopFiles(SerializableConfiguration configuration) implements Serializable {

  /** The full address of a file or folder. */
  String address(String name) throws IOException {
    Path path = new Path(name);
    return system(path).makeQualified(path).toString();
  }

  boolean exists(String name) throws IOException {
    Path path = new Path(name);
    return system(path).exists(path);
  }

  boolean isFile(String name) throws IOException {
    Path path = new Path(name);
    return system(path).exists(path) && system(path).getFileStatus(path).isFile();
  }

  /** The content of a file; empty where there is no such file. */
  byte[] read(String name) throws IOException {
    Path path = new Path(name);
    try (FSDataInputStream in = system(path).open(path)) {
      return in.readAllBytes();
    } catch (FileNotFoundException e) {
      return new byte[0];
    }
  }

  /**
   * Writes a new file, whole or not at all.
   *
   * @param writer tells apart those who may be writing the same content to it
   */
  void write(String name, byte[] content, long writer) throws IOException {
    Path file = new Path(name);
    Path draft = new Path(file.getParent(), "." + file.getName() + "." + writer);
    FileSystem system = system(file);
    try (FSDataOutputStream out = system.create(draft, true)) {
      out.write(content);
    }
    if (!system.rename(draft, file)) {
      system.delete(draft, false);
      if (!system.exists(file)) {
        throw new IOException("cannot write " + file);
      }
    }
  }

  private FileSystem system(Path path) throws IOException {
    return path.getFileSystem(configuration.value());
  }
}
