package planted.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import planted.metric.RoundsOtherwise;

class BreaksPageLikeJvm {
    static class Reads {
        String of(Path file) throws IOException {
            return Files.readString(file);
        }
    }

    static class Adds {
        double of(double... numbers) {
            return DoubleStream.of(numbers).sum();
        }
    }

    static class Parses {
        double of(String text) {
            return Double.parseDouble(text);
        }
    }

    static class LeadsThere {
        long of(double value) {
            return RoundsOtherwise.of(value);
        }
    }

    static class Waits {
        void aMoment() throws InterruptedException {
            Thread.sleep(1);
        }
    }
}
