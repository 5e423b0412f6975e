namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>A test of a value that waits to be told of which field.</summary>
internal delegate Filter FieldTest(Field field);
