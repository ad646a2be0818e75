package detente;

import detente.cli.Detente;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Detente.execute(arguments));
    }
}
