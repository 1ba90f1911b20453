package chancery.compare;

/**
 * Two documents that were compared.
 *
 * @param before the first as the user named it; empty where there is none
 * @param after the second as the user named it; empty where there is none
 */
public record Compared(String before, String after, Differences differences) {}
