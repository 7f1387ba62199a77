using Xunit;

// Meters and activity sources are the process's: what one test hears must not be another's.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
