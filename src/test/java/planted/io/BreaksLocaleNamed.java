package planted.io;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;

class BreaksLocaleNamed {
    static class Format {
        String of(double x) {
            return String.format("%f", x);
        }
    }

    static class Formatted {
        String of(double x) {
            return "%f".formatted(x);
        }
    }

    static class Lower {
        UnaryOperator<String> of = String::toLowerCase;
    }

    static class Upper {
        String of(String s) {
            return s.toUpperCase();
        }
    }

    static class Printf {
        void to(PrintWriter out) {
            out.printf("%d", 1);
        }
    }

    static class Decimal {
        Object format = new DecimalFormat("0.0");
    }

    static class Date {
        Object format = DateTimeFormatter.ofPattern("MMM");
    }
}
