package detente.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that the calling thread has worked: what else the machine does is not in it. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** In seconds, from some moment on. */
    static double seconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }
}
