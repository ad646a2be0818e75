# The peeling of PRIM, written anew from Friedman & Fisher (1999), section 8.1, in R: prints peels.csv.
#
#     Rscript src/test/resources/detente/analysis/discovery/peels.R > src/test/resources/detente/analysis/discovery/peels.csv
#
# The futures are those of trees.R. From the box a share of .05 is cut off at the low or the high end of a variable, where the
# mean of what is left becomes largest, until so few are left as no slice may be cut off, or all that are left are cases. A
# line is: case, least number that is left, then for each step the variable, its end, and how many futures and cases are left.
state <- 1
lot <- function() {  # Park and Miller's minimal standard: exact in double precision
  state <<- (16807 * state) %% 2147483647
  state / 2147483647
}

draw <- function(n, d) matrix(sapply(seq_len(n * d), function(i) lot()), n, d, byrow = TRUE)

peel <- function(x, y, least, alpha = .05) {
  inside <- rep(TRUE, length(y))
  steps <- character(0)
  while (!all(y[inside])) {
    slice <- max(1, floor(alpha * sum(inside)))
    if (sum(inside) - slice < least) break
    best <- NULL
    for (j in seq_len(ncol(x))) for (end in c("LOW", "HIGH")) {
      sorted <- sort(x[inside, j], decreasing = end == "HIGH")
      limit <- sorted[slice + 1]
      kept <- inside & (if (end == "LOW") x[, j] >= limit else x[, j] <= limit)
      if (is.null(best) || mean(y[kept]) > best$mean)
        best <- list(mean = mean(y[kept]), kept = kept, name = paste0("x", j - 1, " ", end))
    }
    inside <- best$kept
    steps <- c(steps, sprintf("%s %d/%d", best$name, sum(inside), sum(y[inside])))
  }
  paste(steps, collapse = "|")
}

cases <- list(
  step = function(x, u) x[, 1] > .4 & x[, 2] < .7,
  noisy = function(x, u) ifelse(x[, 1] > .4 & x[, 2] < .7, u < .9, u < .15),
  slope = function(x, u) u < x[, 1] * x[, 2],
  lot = function(x, u) u < .3
)
for (name in names(cases)) for (least in c(20, 100)) {
  state <- 1
  x <- draw(400, 4)
  u <- sapply(seq_len(400), function(i) lot())
  cat(name, least, peel(x, cases[[name]](x, u), least), sep = ",")
  cat("\n")
}
