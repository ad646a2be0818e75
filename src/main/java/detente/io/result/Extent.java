package detente.io.result;

/**
 * A beginning of a file.
 *
 * @param length in bytes
 * @param checksum of these bytes (CRC-32C)
 */
record Extent(long length, long checksum) {}
