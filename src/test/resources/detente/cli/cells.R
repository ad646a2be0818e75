# What R makes of a result folder, by the script that users get: a line is table, column, class, cells; tabs between.
# Numbers are written in hexadecimal, so that no bit is lost.
arguments <- commandArgs(trailingOnly = TRUE)
source(arguments[1])
tables <- load_result(arguments[2])
for (table in names(tables)) {
  for (column in names(tables[[table]])) {
    values <- tables[[table]][[column]]
    cells <- if (is.numeric(values)) sprintf("%a", as.double(values)) else as.character(values)
    cells[is.na(values)] <- ""
    cat(paste(c(table, column, class(values), cells), collapse = "\t"), "\n", sep = "")
  }
}
