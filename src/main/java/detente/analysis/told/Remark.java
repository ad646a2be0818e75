package detente.analysis.told;

/**
 * What an analysis cannot say, and why, in words for console and report.
 *
 * @param file name of the table or of the folder in which it is missing
 * @param text a sentence without a full stop
 * @param asked whether the design was made to answer it, so that the console says so too
 */
public record Remark(String file, String text, boolean asked) {}
