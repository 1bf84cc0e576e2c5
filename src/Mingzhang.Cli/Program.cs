using System.CommandLine;

RootCommand root = new("明账：核对部门决算公开，指出哪个数错了。Proves where a department's published final accounts are wrong.");
return root.Parse(args).Invoke();
