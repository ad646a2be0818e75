package detente.gui.field;

import detente.parameter.Parameter;

/** What a tooltip says of a parameter. */
final class Tip {
    private static final int WIDTH = 320;

    private Tip() {}

    static String of(Parameter parameter) {
        String unit = parameter.unit().equals("1") ? "" : " " + parameter.unit();
        String neutral = Double.isNaN(parameter.neutral())
                ? ""
                : "<br>changes nothing at " + escaped(parameter.format(parameter.neutral()));
        return html("<b>" + escaped(parameter.key()) + "</b><br>" + escaped(parameter.meaning()) + "<br>"
                + escaped(parameter.range()) + unit + "; default "
                + escaped(parameter.format(parameter.standard())) + neutral + "<br>source: "
                + escaped(parameter.source()));
    }

    /** A text that wraps. */
    static String html(String body) {
        return "<html><div style='width: " + WIDTH + "'>" + body + "</div></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
