# How do indicative budgets spread, by age? Base R, through CSV.
#
#   ras batch ../configurations/illustrative-adults/configuration.json cases.csv > budgets.csv
#   Rscript spread.R budgets.csv
#
# The cases have a column `ageBand`; `ras sample` writes one. Groups under 10 are left out.
budgets <- read.csv(commandArgs(trailingOnly = TRUE)[1], check.names = FALSE)
budgets <- budgets[budgets$status == "indicative", ]
groups <- split(budgets$amount, budgets$ageBand)
groups <- groups[lengths(groups) >= 10]
spread <- t(sapply(groups, function(amounts) c(people = length(amounts), quantile(amounts, c(.1, .25, .5, .75, .9), type = 1))))
print(spread)
