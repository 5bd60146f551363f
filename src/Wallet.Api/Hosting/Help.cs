namespace Wallet.Api.Hosting;

public static class Help
{
    private const string Text = """
        The development account. Commands:

          (none)                      serve on http://localhost:5080; --urls and other settings may follow
          cases FILE…                 run scheme cases and report what differs from what they expect
          openapi                     print the OpenAPI document
          catalogue import FILE|URL   read courses from an Open Education API document or address
          schemes replay              plan every reservation again and report what differs from its stored plan
          schemes simulate --draft FILE
                                      report whom a draft of terms would give more or less; schemes --help explains both
          grants run --scheme SCHEME --year YEAR
                                      credit the yearly grant of a scheme to everybody who is entitled; grants --help explains it
          lapses run                  book what is left in budgets whose last usable day is past; lapses --help explains it
          enrolments pass-deadlines   draw what follows from deadlines of enrolments that have passed; enrolments --help explains it
          draws hold --scheme SCHEME --window-from DAY
                                      draw the order of who registered for a window, and decide in that order
          draws verify FILE|URL       repeat a draw from its published file; draws --help explains both
          payments propose            put together the payment runs that were asked for
          payments import FILE        book a statement or status report of the bank; payments --help explains both
          snapshots rebuild           make all snapshots again from their events
          ledger rebuild              make all postings again from their events
          verify                      check that history is as it was sealed, and that all that is kept beside it agrees; verify --help explains it
          history check FILE          check the history that a citizen downloaded; history --help explains it
          help                        print this
        """;

    public static int Show()
    {
        Console.WriteLine(Text);
        return 0;
    }

    public static int Unknown(string[] args)
    {
        Console.Error.WriteLine($"There is no command like '{string.Join(' ', args)}'.");
        Console.Error.WriteLine(Text);
        return 2;
    }
}
