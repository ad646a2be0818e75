package planted.model;

import ec.util.MersenneTwisterFast;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.random.Well19937c;

class BreaksNoAmbientLuck {
    static class OfJava {
        double draw() {
            return new Random(1).nextDouble();
        }
    }

    static class OfTheThread {
        int draw() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static class OfSecurity {
        Object source = new java.security.SecureRandom();
    }

    static class Split {
        Object source = new SplittableRandom(1);
    }

    static class OfMason {
        double draw(MersenneTwisterFast source) {
            return source.nextDouble();
        }
    }

    static class OfTheSimulation {
        boolean draw(sim.engine.SimState state) {
            return state.random.nextBoolean();
        }
    }

    static class OfCommonsMath {
        Object source = new Well19937c();
    }

    static class OfMath {
        DoubleSupplier draw = Math::random;
    }

    static class Shuffled {
        void shuffle(List<String> list) {
            Collections.shuffle(list);
        }
    }

    static class Named {
        Object name = UUID.randomUUID();
    }
}
