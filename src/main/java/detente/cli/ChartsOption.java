package detente.cli;

import picocli.CommandLine.Option;

/** Whether charts are drawn. */
final class ChartsOption {
    @Option(names = "--no-charts", description = "Draw no charts; 'analyze' draws them later.")
    private boolean none;

    boolean areWanted() {
        return !none;
    }
}
