package chancery.spark;

import chancery.edition.EditionFolder;
import chancery.edition.Folder;
import chancery.edition.GeneratedTei;
import chancery.xml.Saxon;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/**
 * {@code chancery convert} for more transcripts than one machine converts in good time. The TEI files
 * are those of {@code convert}, byte for byte; their text stands beside them, and what was found in
 * {@value #FINDINGS}.
 */
public final class ConvertJob {
  /** The findings' table in the edition's folder, as Parquet. */
  public static final String FINDINGS = "findings.parquet";

  private ConvertJob() {}

  /**
   * Runs as {@code spark-submit} says.
   *
   * @param args the transcripts (a folder, a file, or a pattern of such) and a new folder for the
   *     edition, each on any file system that Hadoop knows
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Give the transcripts and a new folder: hdfs:///minutes/*/*.txt hdfs:///edition");
    }
    // Transcripts are small; at Spark's 4 MB a part of the work would be over before it is warm.
    SparkConf configuration = new SparkConf().setIfMissing("spark.sql.files.openCostInBytes", "16k");
    try (SparkSession spark =
        SparkSession.builder().appName("chancery convert").config(configuration).getOrCreate()) {
      run(spark, args[0], args[1]);
    }
  }

  /**
   * Converts transcripts. A document that cannot be converted is a finding, and stops nothing.
   *
   * @param input a folder, a file, or a pattern of such
   * @param output a folder that is not there yet
   * @throws IllegalArgumentException where there are no transcripts, two would give the same file,
   *     the folder is there, or the edition's settings have errors
   * @throws IOException where a file cannot be read or written
   */
  public static void run(SparkSession spark, String input, String output) throws IOException {
    HadoopFiles files =
        new HadoopFiles(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    if (files.exists(output)) {
      throw new IllegalArgumentException(
          "The folder " + output + " is there already, and may hold an editor's work. Name a new one.");
    }
    SourceFolder sources = SourceFolder.of(input, files);
    EditionSettings settings = EditionSettings.in(sources);
    String edition = files.address(output) + "/";
    Map<String, byte[]> shared = new LinkedHashMap<>(EditionFolder.schema(settings.lists()));
    settings
        .converter(new Saxon())
        .registers()
        .files()
        .forEach((name, register) -> shared.put(name, GeneratedTei.sealed(register)));

    Dataset<Row> transcripts = transcripts(spark, input);
    requireDistinct(transcripts, sources);
    for (Map.Entry<String, byte[]> file : shared.entrySet()) {
      files.write(edition + file.getKey(), file.getValue(), 0);
    }
    transcripts
        .mapPartitions(
            new PartConversion(sources, settings, edition), Encoders.row(FindingRows.SCHEMA))
        .write()
        .parquet(edition + FINDINGS);
  }

  private static Dataset<Row> transcripts(SparkSession spark, String input) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", true)
        .load(input)
        .filter((FilterFunction<Row>) row -> Folder.isTranscript(row.getAs("path")));
  }

  private static void requireDistinct(Dataset<Row> transcripts, SourceFolder sources) {
    Dataset<Row> names =
        transcripts
            .select("path")
            .map((MapFunction<Row, String>) row -> sources.stem(row.getString(0)), Encoders.STRING())
            .groupBy("value")
            .count();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("There are no transcripts in " + sources.name() + ".");
    }
    List<Row> twice = names.filter(functions.col("count").gt(1)).takeAsList(1);
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "Several transcripts would be %s.xml. Rename all but one."
              .formatted(twice.get(0).getString(0)));
    }
  }
}
