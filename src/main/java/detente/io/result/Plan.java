package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.io.plan.ExperimentFile;
import detente.io.scenario.ScenarioFile;
import detente.io.table.Output;
import detente.model.Scenario;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is known of the runs of a result without carrying them out.
 *
 * @param broken a run by its number, as if it had broken off
 * @param scenario what a run by its number is a run of
 * @param command repeats a run by its number
 */
record Plan(LongFunction<Outcome.Failed> broken, LongFunction<Scenario> scenario, LongFunction<String> command) {
    /** The runs of an experiment. */
    static Plan of(ExperimentFile file) {
        Experiment experiment = file.experiment();
        Throwable none = new IllegalStateException();
        return new Plan(
                number -> {
                    RunSpec run = experiment.run(number);
                    return new Outcome.Failed(run, experiment.design().levels(run.point() - 1), none);
                },
                number -> experiment.scenario(experiment.run(number).point()),
                number -> RepeatCommand.of(file, experiment.run(number)));
    }

    /** A single run. */
    static Plan of(ScenarioFile file, RunSpec run) {
        Throwable none = new IllegalStateException();
        return new Plan(
                number -> new Outcome.Failed(run, List.of(), none),
                number -> file.scenario(),
                number -> RepeatCommand.ofScenario(run));
    }

    /** A table in which some runs broke off: its header and their rows. */
    InputStream broken(Output<?> table, LongStream runs) {
        Iterator<byte[]> rows = Stream.concat(
                        Stream.of(table.header()), runs.mapToObj(number -> table.rows(broken.apply(number))))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return rows.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(rows.next());
            }
        });
    }
}
