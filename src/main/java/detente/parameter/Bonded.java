package detente.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of what several parameters must keep together, each of them being right by itself: on the record
 * that holds them all. Files, command line, design points, schema, windows and the tables in the documentation all read
 * it through {@link Catalog}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Bonded.All.class)
public @interface Bonded {

    /** What they must keep. */
    Bond.Kind value();

    /** Their keys in the record, in order; a {@link Table} stands for all of its numbers. */
    String[] of();

    /** Several declarations on one record. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        /** The declarations. */
        Bonded[] value();
    }
}
