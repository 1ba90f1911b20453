package chancery.validate;

/** How the grammar's findings are worded. */
public enum Wording {
  /** What is wrong, what may stand there, and what was probably meant. */
  FOR_PEOPLE,
  /** As Jing words them. */
  JING
}
