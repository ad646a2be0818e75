# Tests that an effect is the same at every level of its context, by R: prints contexts.csv.
#
#     Rscript src/test/resources/detente/analysis/effect/contexts.R > src/test/resources/detente/analysis/effect/contexts.csv
#
# A line is: case, values with the change by level (numbers between blanks, levels between bars, a number for each world),
# values without it, p-value of friedman.test of the relative changes with worlds as blocks, for two levels of wilcox.test.
state <- 1
lot <- function() {  # Park and Miller's minimal standard: exact in double precision
  state <<- (16807 * state) %% 2147483647
  state / 2147483647
}

text <- function(values) paste(apply(values, 1, function(level)
  paste(ifelse(is.na(level), "nan", format(level, digits = 17, trim = TRUE)), collapse = " ")), collapse = "|")

case <- function(name, with, without) {
  with <- round(with, 4)
  without <- round(without, 4)
  effect <- t((with - without) / (abs(with) + abs(without)))
  effect <- effect[rowSums(!is.finite(effect)) == 0, , drop = FALSE]
  p <- if (nrow(with) == 2)
    wilcox.test(effect[, 2], effect[, 1], paired = TRUE, exact = TRUE)$p.value
  else friedman.test(effect)$p.value
  cat(name, text(with), text(without), format(p, digits = 17), sep = ",")
  cat("\n")
}

draw <- function(levels, worlds) matrix(sapply(seq_len(levels * worlds), function(i) lot()), levels, worlds)

for (levels in c(2, 3, 5)) for (worlds in c(6, 10, 40)) {
  before <- 1 + draw(levels, worlds)
  case("alike", before * (.5 + .5 * draw(levels, worlds)), before)
  case("apart", before * (.5 + .3 * draw(levels, worlds)) * seq(1, 1.5, length.out = levels), before)
}
for (levels in 3:4) for (worlds in c(8, 25)) {  # small counts: ties, worlds in which nothing changes, or nothing happens
  before <- round(3 * draw(levels, worlds))
  case("counts", round(.7 * before + draw(levels, worlds)), before)
}
missing <- 1 + draw(3, 12)
missing[2, 5] <- NA
case("missing", missing * (.5 + .5 * draw(3, 12)), missing)
case("negative", draw(3, 12) - .5, draw(3, 12) - .5)
