package detente.parameter;

/**
 * How a record of parameters is declared, put together and taken apart. The compiler writes one beside each such record,
 * from its {@link Declared} components and what it is {@link Bonded} by: {@code TreatyShape} beside {@code Treaty}.
 *
 * @param <R> the record type
 */
public interface Shape<R extends Record> {

    /** The record type. */
    Class<R> type();

    /** Declares its parameters, in order, and what they must keep together. */
    void declare(Declarations to);

    /** The record of the next values. */
    R build(Values from);

    /** Puts the values of a record after those that are there. */
    void collect(R record, Values to);
}
