package detente.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.picture.Charts.Drawing;
import org.junit.jupiter.api.Test;

/** A picture as a part of a page. */
class InlineSvgTest {
    private static final Drawing DRAWING = new Drawing("a.chart", "title", "text", "in <words>", """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="12" viewBox="0 0 12.123456 8">
              <clipPath id="clip1"/>
              <path clip-path="url(#clip1)" d="M92,229.82347 L104.16600366,189.9637 1.2345E-7"/>
              <text x="1.23456">0.00012345</text>
            </svg>
            """);

    @Test
    void roundsPlacesButNoTexts() {
        assertThat(InlineSvg.of(DRAWING)).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12.123456 8" role="img" aria-label="in &lt;words&gt;">
                <clipPath id="chart-a.chart-clip1"/>
                <path clip-path="url(#chart-a.chart-clip1)" d="M92,229.82 L104.16,189.96 1.2345E-7"/>
                <text x="1.23">0.00012345</text>
                </svg>
                """);
    }
}
