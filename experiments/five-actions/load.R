# Loads a result folder into R without any package, and prints what each single action does to the frequency of
# operations.
#
#     Rscript experiments/five-actions/load.R results/five-actions

# All tables of a result folder, by name; packed ones (.csv.gz) too. An empty cell is missing, the text NA is not.
load_result <- function(folder) {
  files <- list.files(folder, pattern = "[.]csv([.]gz)?$", full.names = TRUE)
  names(files) <- sub("[.]csv([.]gz)?$", "", basename(files))
  lapply(files, read.csv, na.strings = "", check.names = FALSE, encoding = "UTF-8")
}

if (sys.nframe() == 0L) {
  folder <- c(commandArgs(trailingOnly = TRUE), "results/five-actions")[1]
  tables <- load_result(folder)
  for (name in names(tables)) {
    cat(sprintf("%s: %d rows, %d columns\n", name, nrow(tables[[name]]), ncol(tables[[name]])))
  }
  alone <- subset(tables$effects, metric == "operations_per_year" & !grepl("+", contrast, fixed = TRUE),
                  select = c(contrast, ratio, ratio_low, ratio_high, p_holm))
  print(alone, row.names = FALSE)
}
