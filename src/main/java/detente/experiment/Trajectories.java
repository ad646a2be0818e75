package detente.experiment;

import detente.random.Mixing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Morris's design: walks over an even grid of levels. A walk begins anywhere and moves one factor after the other, in any
 * order, up or down by half the number of levels. What walk is walked depends on the seed and its number only.
 *
 * @param factors with levels or ranges
 * @param grid for each factor its levels on the grid; an even number of them
 * @param walks number of walks
 * @param luck what the walks depend on
 */
record Trajectories(List<Factor> factors, List<List<Level>> grid, int walks, long luck) implements Design {

    static Design of(DesignRequest request) {
        int levels = request.number(DesignOptions.LEVELS);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException(
                    "'levels' must be an even number, not " + levels + ": a step goes over half of them");
        }
        for (Factor factor : request.factors()) {
            if (factor.levels().size() == 1) {
                throw new IllegalArgumentException("factor '" + factor.name() + "' has one level only: it cannot move");
            }
        }
        int walks = request.number(DesignOptions.TRAJECTORIES);
        DesignRequest.checked((long) walks * (request.factors().size() + 1));
        List<List<Level>> grid = request.factors().stream()
                .map(factor -> IntStream.range(0, levels)
                        .mapToObj(step -> factor.onGrid(step, levels))
                        .toList())
                .toList();
        return new Trajectories(request.factors(), grid, walks, Mixing.mix(request.seed(), "morris"));
    }

    @Override
    public int size() {
        return walks * (factors.size() + 1);
    }

    @Override
    public List<Level> levels(int point) {
        int count = factors.size();
        long walk = point / (count + 1);
        int moved = point % (count + 1);
        int[] turns = turns(walk);
        return IntStream.range(0, count)
                .mapToObj(i -> grid.get(i).get(step(walk, i, turns[i] < moved)))
                .toList();
    }

    /** For each factor, at which move of a walk it is its turn. */
    private int[] turns(long walk) {
        int[] turns = new int[factors.size()];
        for (int i = 0; i < turns.length; i++) {
            int other = drawn(walk, i, 0, i + 1);
            turns[i] = turns[other];
            turns[other] = i;
        }
        return turns;
    }

    private int step(long walk, int factor, boolean moved) {
        int levels = grid.get(factor).size();
        int low = drawn(walk, factor, 1, levels / 2);
        boolean beginsHigh = drawn(walk, factor, 2, 2) == 1;
        return moved == beginsHigh ? low : low + levels / 2;
    }

    private int drawn(long walk, int factor, int what, int of) {
        return (int) ((Mixing.mix(luck, walk, factor, what) >>> 1) % of);
    }
}
