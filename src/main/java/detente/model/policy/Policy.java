package detente.model.policy;

import detente.parameter.Names;

/**
 * A policy: a record whose declared components are its strengths, its adverse channel included. At its neutral
 * strengths it changes nothing.
 */
public interface Policy {

    /** The key by which files and commands name it. */
    default String name() {
        return Names.decapitalised(getClass().getSimpleName());
    }
}
