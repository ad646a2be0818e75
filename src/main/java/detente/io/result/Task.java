package detente.io.result;

import detente.experiment.Asked;
import detente.experiment.Assignment;
import detente.experiment.Design;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.Laboratory;
import detente.experiment.Level;
import detente.experiment.Question;
import detente.experiment.RunPlan;
import detente.experiment.RunSpec;
import detente.experiment.SetsOfWorlds;
import detente.experiment.Shard;
import detente.io.document.Json;
import detente.io.document.Tree;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentWriter;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import detente.io.table.Output;
import detente.io.table.RunRecorder;
import detente.io.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.ArithmeticUtils;

/**
 * What goes into one result folder.
 *
 * @param scenario what does not vary in it
 * @param experiment what varies, and what it asks; empty for a single run
 * @param plan its runs, or those of which they are a part
 * @param content all that it depends on, as a tree
 * @param runs number of runs in the whole sweep; the largest one where a stop rule decides
 * @param shard which part of the sweep; empty for the whole
 * @param tables what is written
 */
public record Task(
        ScenarioFile scenario,
        Optional<ExperimentFile> experiment,
        RunPlan plan,
        Map<String, Object> content,
        long runs,
        Optional<Shard> shard,
        List<Output<?>> tables)
        implements Contents {

    /** All runs of an experiment. */
    public static Task of(ExperimentFile file) {
        Experiment experiment = file.experiment();
        return new Task(
                file.base(),
                Optional.of(file),
                experiment,
                ExperimentWriter.tree(file),
                experiment.size(),
                Optional.empty(),
                Tables.of(experiment, spec -> command(experiment, spec)));
    }

    /** A single run. */
    public static Task of(ScenarioFile file, RunSpec spec) {
        Tree content = new Tree()
                .with("scenario", ScenarioWriter.tree(file))
                .with("worldSeed", spec.worldSeed())
                .with("seed", spec.runSeed());
        RunPlan plan = new RunPlan.Single(spec, file.scenario());
        return new Task(
                file, Optional.empty(), plan, content, 1, Optional.empty(), Tables.ofRun(run -> command(plan, run)));
    }

    /** A part of it. */
    public Task part(Shard part) {
        return new Task(scenario, experiment, plan, content, runs, Optional.of(part), tables);
    }

    /** The same as it was carried out, with so many runs. */
    Task upTo(long carriedOut) {
        return new Task(scenario, experiment, plan, content, carriedOut, shard, tables);
    }

    /** The same, were it described otherwise. */
    Task saying(Map<String, Object> other) {
        return new Task(scenario, experiment, plan, other, runs, shard, tables);
    }

    /** The same as an older program wrote it: without the columns that tables in a folder lack. */
    Task asWrittenIn(Path folder) {
        List<Output<?>> older = new ArrayList<>();
        for (Output<?> table : tables) {
            older.add(table.within(TableRows.headerOf(folder.resolve(fileName(table)))));
        }
        return new Task(scenario, experiment, plan, content, runs, shard, List.copyOf(older));
    }

    @Override
    public String kind() {
        return experiment.isPresent() ? "experiment" : "run";
    }

    @Override
    public String name() {
        return study().map(Experiment::name).orElse(scenario.scenario().name());
    }

    @Override
    public String question() {
        return study().map(Experiment::question).orElse(scenario.description());
    }

    @Override
    public List<String> advice() {
        return experiment.map(ExperimentFile::advice).orElse(List.of());
    }

    @Override
    public int points() {
        return study().map(known -> known.design().size()).orElse(1);
    }

    /** Whether a stop rule decides how many of the runs are carried out. */
    public boolean isOpenEnded() {
        return study().flatMap(Experiment::stop).isPresent();
    }

    /** What is asked of it, by its author and since, each once. */
    public Asked asked(Asked since) {
        Stream<Question> own = experiment.map(ExperimentFile::questions).orElse(List.of()).stream();
        return since.with(Stream.concat(own, since.questions().stream()).toList());
    }

    /** What varies. */
    public List<Factor> factors() {
        return study().map(Experiment::design).map(Design::factors).orElse(List.of());
    }

    /** Carries out its runs. Several threads may use it at once. */
    public RunRecorder recorder(Laboratory.Model model) {
        return new RunRecorder(new Laboratory(plan, model), tables);
    }

    /** The command that repeats one run, to be typed in the result folder, where the scenario lies. */
    public String command(long number) {
        return command(plan, plan.run(number));
    }

    private static String command(RunPlan plan, RunSpec spec) {
        StringBuilder command = new StringBuilder("java -jar detente.jar run ").append(ResultFolder.SCENARIO);
        Map<String, Assignment> set = new LinkedHashMap<>();
        for (Level level : plan.settings(spec)) {
            level.assignments().forEach(assignment -> set.put(assignment.lever().subject(), assignment));
        }
        set.values().forEach(assignment -> command.append(" --set ")
                .append(assignment.lever().key())
                .append('=')
                .append(assignment.text()));
        return command + " --world-seed " + spec.worldSeed() + " --seed " + spec.runSeed();
    }

    /** A table in which some runs broke off: its header and their rows. */
    @SuppressWarnings("JdkObsolete") // a SequenceInputStream takes an Enumeration
    InputStream broken(Output<?> table, LongStream numbers) {
        Throwable none = new IllegalStateException();
        Iterator<byte[]> rows = Stream.concat(
                        Stream.of(table.header()), numbers.mapToObj(number -> table.rows(plan.failed(number, none))))
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

    @Override
    public List<Integer> sets() {
        return study().map(Experiment::round)
                .flatMap(Experiment.Round::sets)
                .map(SetsOfWorlds::order)
                .orElse(List.of());
    }

    /** Whether its worlds have the sets of an ensemble. */
    public boolean hasSets() {
        return !sets().isEmpty();
    }

    /** Whether it has futures, between which alone it is cut. */
    public boolean hasFutures() {
        return study().filter(known -> known.design().pointsPerFuture() > 0).isPresent();
    }

    @Override
    public boolean compress() {
        return study().filter(known -> known.outputs().compress()).isPresent();
    }

    private Optional<Experiment> study() {
        return experiment.map(ExperimentFile::experiment);
    }

    /** The largest number of parts it can be cut into. */
    public long mostParts() {
        return Shard.most(runs, grain());
    }

    /** Number of runs that are not cut apart: those of a block that is packed, and those of a future. */
    public long grain() {
        return ArithmeticUtils.lcm(
                packing().runs(), study().map(Experiment::grain).orElse(1L));
    }

    @Override
    public long first() {
        return shard.map(part -> part.first(runs, grain())).orElse(1L);
    }

    @Override
    public long last() {
        return shard.map(part -> part.last(runs, grain())).orElse(runs);
    }

    /** Number of its own runs. */
    public long size() {
        return last() - first() + 1;
    }

    /**
     * Where it is written.
     *
     * @param whole folder of the whole sweep
     */
    public Path folder(Path whole) {
        return shard.map(part -> whole.resolve(ResultFolder.SHARDS).resolve(part.label()))
                .orElse(whole);
    }

    @Override
    public Map<String, byte[]> descriptions() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ResultFolder.SCENARIO, Json.bytes(ScenarioWriter.tree(scenario)));
        if (experiment.isPresent()) {
            files.put(ResultFolder.EXPERIMENT, Json.bytes(content));
        }
        return files;
    }
}
