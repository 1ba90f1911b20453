package chancery.spark;

import chancery.finding.Finding;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Findings as rows of a table. */
final class FindingRows {
  /** The columns; 0 is a line or a column that is not known. */
  static final StructType SCHEMA =
      new StructType()
          .add("rule", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("path", DataTypes.StringType, false)
          .add("line", DataTypes.IntegerType, false)
          .add("column", DataTypes.IntegerType, false)
          .add("message", DataTypes.StringType, false)
          .add("help", DataTypes.StringType, false);

  private FindingRows() {}

  static Row of(Finding finding) {
    return RowFactory.create(
        finding.rule(),
        finding.severity().word(),
        finding.place().path(),
        finding.place().line(),
        finding.place().column(),
        finding.message(),
        finding.help());
  }
}
