package chancery.transcript;

/**
 * Somebody who commented on the source.
 *
 * @param id its xml:id
 * @param name as the source gives it; empty where it gives none
 */
public record Commentator(String id, String name) {}
