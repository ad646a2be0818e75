package planted.chart;

import java.awt.Color;

class Harmless {
    Object color = Color.RED;
}
