package planted.io;

import java.awt.Color;
import org.jfree.data.xy.XYSeries;

class BreaksDrawingOnlyInChartAndGui {
    static class Paints {
        Object color = Color.RED;
    }

    static class Charts {
        Object series = new XYSeries("x");
    }
}
