package detente.io.plan;

import detente.io.document.Section;
import detente.io.document.Value;

/** Where design points stand, so that what is wrong with one is said there. */
@FunctionalInterface
interface PointPlaces {

    /**
     * Notes a problem with a point.
     *
     * @param point its number, from 1
     * @param what its levels and what is wrong with them
     */
    void problem(int point, String what);

    /** Points that are not written down one by one. */
    static PointPlaces in(Section design) {
        return (point, what) -> design.problem("point " + point + " cannot be: " + what);
    }

    /**
     * Points listed in the experiment.
     *
     * @param lines the line of each
     */
    static PointPlaces inList(Value list, int[] lines) {
        return (point, what) ->
                list.problems().add(lines[point - 1], list.path() + "[" + point + "] cannot be: " + what);
    }

    /**
     * Points listed in a table.
     *
     * @param file names the table
     * @param lines the line of each
     */
    static PointPlaces inTable(Value file, int[] lines) {
        return (point, what) -> file.problem("has a problem in line " + lines[point - 1] + ": " + what);
    }
}
