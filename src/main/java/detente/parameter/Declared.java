package detente.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of a parameter, on the record component that carries it. Command line, files, schema, sliders,
 * column names, data dictionary and the tables in the documentation all read it through {@link Catalog}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Declared {

    /**
     * The default: one number for {@code double} and {@code int}, 0 or 1 for {@code boolean}, one number for each
     * constant for a {@link Table}, the ordinals that are in for a {@link Subset}, the ordinal for an enum.
     */
    double[] value();

    /** The default of the first edition, written as {@link #value}; empty where it is the same. */
    double[] first() default {};

    /** Smallest value allowed, and the lower end of the default sweep range. */
    double min() default 0;

    /** Largest value allowed, and the upper end of the default sweep range. */
    double max() default 1;

    /** Unit, {@code "1"} for a pure number. */
    String unit() default "1";

    /** What it means, in one sentence without a full stop. */
    String meaning();

    /** A key of references.md, an assumption id ({@code A-…}), or {@code convention}. */
    String source();

    /** For what can be off, as the strength of a policy: the value at which it changes nothing; NaN where there is none. */
    double neutral() default Double.NaN;

    /**
     * What has to be on for a run to read it at all, one of these; empty where it is always read. Another parameter of
     * the catalog, by its key, is on where it is not at its neutral value, or at 0 if it has none; {@code *} stands for the
     * constant of a {@link Table}. A text with a blank in it is for the one who asks {@link Catalog#isRead}.
     */
    String[] readIf() default {};
}
