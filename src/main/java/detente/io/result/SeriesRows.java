package detente.io.result;

import detente.experiment.RunPlan;
import detente.io.table.Csv;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** The rows of every run that ended, run by run, with the same periods in all runs of the same length. */
final class SeriesRows implements RowRule {
    private static final int TIME = 1;

    private final Csv csv;
    private final RunPlan plan;
    private final LongUnaryOperator following;
    private final List<Double> times = new ArrayList<>();
    private long run;
    private long modelRun;
    private List<Double> model = List.of();

    /**
     * @param csv the table
     * @param following from the number of a run to that of the next one that ended, or to 0; the first one follows on 0
     */
    SeriesRows(Csv csv, RunPlan plan, LongUnaryOperator following) {
        this.csv = csv;
        this.plan = plan;
        this.following = following;
    }

    @Override
    public void check(List<String> row) {
        long number = csv.whole(row, 0);
        if (number != run) {
            begin(number);
        }
        for (int i = TIME; i < row.size(); i++) {
            csv.number(row, i);
        }
        double time = csv.number(row, TIME);
        int place = times.size();
        if (Double.isNaN(time) || (place > 0 && time <= times.get(place - 1))) {
            throw csv.problem("time is '" + row.get(TIME) + "' and should rise from row to row of a run");
        } else if ((place >= model.size() || model.get(place) != time) && isLikeModel()) {
            throw csv.problem("time is '" + row.get(TIME) + "', and run " + modelRun + " has "
                    + (place < model.size() ? "'" + model.get(place) + "'" : "no row more") + " there");
        }
        times.add(time);
    }

    private void begin(long number) {
        endRun();
        long due = following.applyAsLong(run);
        if (number != due) {
            throw csv.problem("run is '" + number + "', and "
                    + (due == 0 ? "no more rows are due" : "the rows of run " + due + " are due") + " here");
        }
        run = number;
        times.clear();
    }

    private void endRun() {
        if (!times.isEmpty() && times.size() < model.size() && isLikeModel()) {
            throw csv.problem("another row of run " + run + " is due here: run " + modelRun + " has " + model.size()
                    + ", and this one " + times.size());
        } else if (!times.equals(model)) {
            model = List.copyOf(times);
            modelRun = run;
        }
    }

    /** Whether the run has to have the periods of the one that is held against it. */
    private boolean isLikeModel() {
        if (model.isEmpty()) {
            return false;
        }
        Scenario here = plan.scenario(plan.run(run));
        Scenario there = plan.scenario(plan.run(modelRun));
        return here.years() == there.years()
                && here.burnInYears() == there.burnInYears()
                && here.parameters().time().stepsPerYear()
                        == there.parameters().time().stepsPerYear();
    }

    @Override
    public void end() {
        endRun();
        long due = following.applyAsLong(run);
        if (due != 0) {
            throw csv.problem("the table ends, and the rows of run " + due + " are due here");
        }
    }
}
