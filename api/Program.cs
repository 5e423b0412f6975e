using OrgGraph.Api.Commands;

return await CommandLine.Build().Parse(args).InvokeAsync();
