namespace Ras.Engine;

/// <summary>The most that reducers were found to take off: of the budget, and of each domain's points.</summary>
internal sealed class SupportWatch
{
    private readonly CheckWork _work;
    private readonly bool _hasReducers;
    private readonly (long Raw, long[] Given)?[] _domains;

    public SupportWatch(CheckWork work)
    {
        _work = work;
        _hasReducers = work.Index.ReducerIds.Count > 0;
        _domains = new (long, long[])?[work.Index.Domains.Count];
    }

    /// <summary>The most that was taken off the budget, in increments of its rounding, and the answers that show it.</summary>
    public (long Raw, long[] Given)? Budget { get; private set; }

    /// <summary>The most that was taken off a domain's points, as they are held.</summary>
    public (long Raw, long[] Given)? Of(int domain) => _domains[domain];

    /// <summary>The most that was taken off the budget or a domain, in its units.</summary>
    public System.Numerics.BigInteger MostOf(ValueExpression of)
    {
        if (ReferenceEquals(of, _work.Graph.Amount))
            return Budget?.Raw ?? 0;
        var domain = System.Array.FindIndex(_work.Graph.Domains, d => ReferenceEquals(d.Value, of));
        return _domains[domain] is { } found ? (new Rational(found.Raw) * _work.Program.Domains[domain].Value.Grain / of.Unit).Floor() : 0;
    }

    public void Observe(Snapshot snapshot)
    {
        if (!_hasReducers)
            return;
        var (now, without) = (_work.Trial, _work.RunGenerously());
        if (without.HasFigure && (Budget is not { } most || without.Amount - now.Amount > most.Raw))
            Budget = (without.Amount - now.Amount, snapshot.Given);
        for (var i = 0; i < _domains.Length; i++)
        {
            var handle = _work.Program.Domains[i].Value;
            var (less, full) = (now.Raw(handle), without.Raw(handle));
            if (less != RasProgram.Unknown && full != RasProgram.Unknown && (_domains[i] is not { } known || full - less > known.Raw))
                _domains[i] = (full - less, snapshot.Given);
        }
    }
}
