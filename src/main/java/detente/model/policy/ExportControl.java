package detente.model.policy;

import detente.parameter.Declared;

/** Action 3: members license the sale of exploits and screen researchers (model section 8.3c). */
public record ExportControl(
        @Declared(
                value = .5,
                neutral = 0,
                meaning = "share of the sales by members' brokers that is blocked",
                source = "A-exportEffect")
        double blocked,

        @Declared(
                value = .3,
                neutral = 0,
                meaning = "share by which non-members catch up more slowly in knowledge",
                source = "A-screening")
        double screening,

        @Declared(
                value = .1,
                neutral = 0,
                meaning = "adverse: growth of the time in which members' vendors fix flaws",
                source = "A-chill")
        double chill,

        @Declared(
                value = .5,
                neutral = 0,
                meaning = "adverse: share of the blocked sales that brokers outside make",
                source = "A-substitutedSales",
                readIf = "blocked")
        double substituted)
        implements Policy {}
