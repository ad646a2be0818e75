package planted.chart;

import java.awt.Color;

class HarmlessChart {
    Object color = Color.RED;
}
