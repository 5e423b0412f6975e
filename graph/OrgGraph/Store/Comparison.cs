namespace OrgGraph.Store;

/// <summary>How a field compares with a value.</summary>
public enum Comparison
{
    /// <summary>The same value; text to the letter.</summary>
    Equal,

    /// <summary>One of the values.</summary>
    In,

    /// <summary>Text that contains the value; case and accents do not matter.</summary>
    Contains,

    /// <summary>Text that begins with the value; case and accents do not matter.</summary>
    StartsWith,

    /// <summary>Text that ends with the value; case and accents do not matter.</summary>
    EndsWith,

    /// <summary>Greater than the value; text by its sort key.</summary>
    Greater,

    /// <summary>Less than the value; text by its sort key.</summary>
    Less,
}
