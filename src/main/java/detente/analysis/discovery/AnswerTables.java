package detente.analysis.discovery;

import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.TableFile;
import detente.analysis.told.AnalysisListener;
import detente.analysis.told.Remark;
import detente.experiment.Question;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what is discovered to the questions that were asked: {@code boxes.csv} and {@code trajectory.csv}. */
public final class AnswerTables {
    private final Disk disk;
    private final Path folder;
    private final Path runs;
    private final DesignPlan plan;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param disk writes them
     * @param folder where they go
     * @param runs what they are made from
     */
    public AnswerTables(Disk disk, Path folder, Path runs, DesignPlan plan) {
        this.disk = disk;
        this.folder = folder;
        this.runs = runs;
        this.plan = plan;
    }

    /** Writes them; nothing where nothing was asked. */
    public void write(List<Question> questions, AnalysisListener listener) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        try (TableFile<BoxTable.Row> boxes = new TableFile<>(disk, folder, BoxTable.TABLE);
                TableFile<TrajectoryTable.Row> trajectory = new TableFile<>(disk, folder, TrajectoryTable.TABLE)) {
            for (Question question : questions) {
                listener.done("boxes", question.words());
                try {
                    Answer answer = Answer.to(question, disk, runs, plan);
                    answers.add(answer);
                    BoxTable.rows(question, answer.discovery()).forEach(boxes::add);
                    TrajectoryTable.rows(question, answer.discovery()).forEach(trajectory::add);
                    answer.gaps()
                            .forEach(gap -> remarks.add(
                                    new Remark(BoxTable.TABLE.file(), question.words() + ": " + gap, false)));
                } catch (BadInput e) { // asked of other rows, before these were changed
                    remarks.add(new Remark(BoxTable.TABLE.file(), question.words() + ": " + e.inBrief(), true));
                }
            }
            for (TableFile<?> table : List.of(boxes, trajectory)) {
                table.finish();
                files.add(table.file());
            }
        }
    }

    /** What was found. */
    public List<Answer> all() {
        return List.copyOf(answers);
    }

    /** The files written. */
    public List<Path> files() {
        return files;
    }

    /** What is not answered, and what was not looked at. */
    public List<Remark> remarks() {
        return remarks;
    }
}
