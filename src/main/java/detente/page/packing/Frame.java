package detente.page.packing;

/** The frame of a page, with places to be filled: comments, each alone in its line. */
record Frame(String text) {

    /**
     * The same with a place filled.
     *
     * @throws IllegalArgumentException if there is no such place, or more than one
     */
    Frame with(String name, String content) {
        String place = "<!-- " + name + " -->\n";
        int at = text.indexOf(place);
        if (at < 0 || text.indexOf(place, at + 1) >= 0) {
            throw new IllegalArgumentException("index.html needs one line '" + place.strip() + "'");
        }
        return new Frame(text.substring(0, at) + content + text.substring(at + place.length()));
    }
}
