using System.Reflection;
using System.Reflection.Emit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wallet.Architecture.Tests;

/// <summary>Each rule is a function from what it looks at to what breaks it, so that a test can hand it something bad.</summary>
internal static class Rules
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    // A decimal is exact; where the domain may use one, its own tests say (No_fractions).
    private static readonly Type[] Imprecise =
    [
        typeof(double),
        typeof(float),
        typeof(Half),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(TimeOnly),
    ];

    private static readonly string[] EmptyNames =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Dto",
        "AggregateHandler",
    ];

    /// <summary>Assemblies that this one uses and may not.</summary>
    public static IEnumerable<string> Strangers(Assembly assembly, Func<string, bool> isAllowed) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !isAllowed(name));

    /// <summary>Members with a fraction or a moment in a zone that nobody named.</summary>
    public static IEnumerable<string> ImpreciseMembers(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared)
        from used in TypesIn(member)
        where Imprecise.Contains(used)
        select $"{type.Name}.{member.Name}: {used.Name}";

    /// <summary>Constructors and methods of pages and endpoints that take what writes.</summary>
    public static IEnumerable<string> WritingDoors(IEnumerable<Type> types) =>
        from type in types
        where IsDoor(type)
        from method in type.GetMethods(Declared)
            .Cast<MethodBase>()
            .Concat(type.GetConstructors(Declared))
        from parameter in method.GetParameters()
        where IsWriter(parameter.ParameterType)
        select $"{type.Name}.{method.Name} takes {parameter.ParameterType.Name}";

    public static bool IsDoor(Type type) =>
        type.IsSubclassOf(typeof(PageModel))
        || type.Name.EndsWith("Endpoint", StringComparison.Ordinal);

    public static bool IsHandler(Type type) =>
        type.Name.EndsWith("Handler", StringComparison.Ordinal)
        && type.GetMethods(Declared).Any(m => m.Name is "Handle" or "HandleAsync");

    /// <summary>Calls of a handler from another area than its own; an area is the folder below the assembly.</summary>
    public static IEnumerable<string> CallsOfOthersHandlers(IEnumerable<Type> types) =>
        from type in types
        from called in Calls(type)
        let handler = called.DeclaringType
        where handler is not null && IsHandler(handler)
        where AreaOf(handler) != AreaOf(type)
        select $"{type.FullName} calls {called.DeclaringType!.FullName}";

    /// <summary>Pages that do not say who may see them.</summary>
    public static IEnumerable<string> SilentPages(IEnumerable<Type> types) =>
        from type in types
        where type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract
        where !type.IsDefined(typeof(AuthorizeAttribute), inherit: true)
        where !type.IsDefined(typeof(AllowAnonymousAttribute), inherit: true)
        select type.FullName;

    /// <summary>Names that do not say what something is.</summary>
    public static IEnumerable<string> EmptyWords(IEnumerable<Type> types) =>
        from type in types
        let name = type.Name.Split('`')[0]
        where EmptyNames.Any(empty => name.EndsWith(empty, StringComparison.Ordinal))
        select type.FullName;

    /// <summary>Public types without a comment.</summary>
    public static IEnumerable<string> Undocumented(
        IEnumerable<Type> types,
        IReadOnlySet<string> documented
    ) =>
        from type in types
        where type.IsVisible
        let name = type.FullName!.Replace('+', '.')
        where !documented.Contains($"T:{name}")
        select name;

    /// <summary>Cases of a hierarchy for which the words throw, are empty, or are the same in both languages.</summary>
    public static IEnumerable<string> WithoutWords(
        IEnumerable<Type> cases,
        Func<Type, Wallet.Api.Words.Text> words
    )
    {
        foreach (var type in cases)
        {
            string? flaw;
            try
            {
                var (nl, en) = words(type);
                flaw =
                    string.IsNullOrWhiteSpace(nl) || string.IsNullOrWhiteSpace(en) ? "says nothing"
                    : nl == en ? $"says the same in both languages: {nl}"
                    : nl.Contains("Wallet.", StringComparison.Ordinal) ? $"prints a type: {nl}"
                    : null;
            }
            catch (ArgumentOutOfRangeException)
            {
                flaw = "has no words";
            }
            if (flaw is not null)
            {
                yield return $"{type.Name} {flaw}";
            }
        }
    }

    private static IEnumerable<Type> TypesIn(MemberInfo member) =>
        member switch
        {
            FieldInfo field => Parts(field.FieldType),
            PropertyInfo property => Parts(property.PropertyType),
            MethodBase method => method
                .GetParameters()
                .Select(p => p.ParameterType)
                .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
                .Concat(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? [])
                .SelectMany(Parts),
            _ => [],
        };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts)
        : [type];

    private static bool IsWriter(Type type) =>
        typeof(Marten.IDocumentOperations).IsAssignableFrom(type)
        || typeof(Marten.IDocumentStore).IsAssignableFrom(type)
        || type == typeof(Wallet.Api.Desk.AccountDesk)
        || type == typeof(Npgsql.NpgsqlDataSource);

    private static string AreaOf(Type type) =>
        string.Join('.', type.Namespace?.Split('.').Take(3) ?? []);

    /// <summary>What the code of a type calls, its lambdas and state machines included.</summary>
    private static IEnumerable<MethodBase> Calls(Type type) =>
        new[] { type }
            .Concat(Nested(type))
            .SelectMany(t =>
                t.GetMethods(Declared).Cast<MethodBase>().Concat(t.GetConstructors(Declared))
            )
            .SelectMany(CallsIn);

    private static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(Declared).SelectMany(t => Nested(t).Prepend(t));

    private static IEnumerable<MethodBase> CallsIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length; )
        {
            var opCode =
                code[at] == 0xFE ? OpCodesByValue[0xFE00 | code[++at]] : OpCodesByValue[code[at]];
            at++;
            if (
                opCode.OperandType is OperandType.InlineMethod or OperandType.InlineTok
                && Resolved(method, BitConverter.ToInt32(code, at)) is { } called
            )
            {
                yield return called;
            }
            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static MethodBase? Resolved(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMember(
                    token,
                    method.DeclaringType?.GetGenericArguments(),
                    method.IsGenericMethod ? method.GetGenericArguments() : null
                ) as MethodBase;
        }
        catch (ArgumentException)
        {
            return null; // a token of something else
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget
            or OperandType.ShortInlineI
            or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
            _ => 4,
        };

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value & 0xFFFF);
}
