package detente.cli;

import picocli.CommandLine.Command;

@Command(name = "describe")
final class DescribeCommand implements Runnable {
    @Override
    public void run() {}
}
