namespace OrgGraph.Tests.Time;

public sealed class CertaintyTests
{
    [Theory]
    [InlineData(Certainty.Definitely, Certainty.Definitely, Certainty.Definitely)]
    [InlineData(Certainty.Definitely, Certainty.Possibly, Certainty.Possibly)]
    [InlineData(Certainty.Possibly, Certainty.No, Certainty.No)]
    [InlineData(Certainty.No, Certainty.Definitely, Certainty.No)]
    public void Both_are_no_surer_than_the_less_sure(Certainty one, Certainty other, Certainty both) => Assert.Equal(both, one.And(other));
}
