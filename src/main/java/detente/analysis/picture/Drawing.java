package detente.analysis.picture;

/**
 * A picture as a page shows it.
 *
 * @param name of its files, without an ending
 * @param title what it shows
 * @param text what its bands and bars are
 * @param words the picture in words
 * @param svg the picture without title and text
 */
public record Drawing(String name, String title, String text, String words, String svg) {}
