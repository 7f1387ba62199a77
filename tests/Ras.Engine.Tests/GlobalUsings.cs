// FsCheck.Xunit's attribute of the same name drops in here, where a feed serves that package: FsCheck.Xunit.PropertyAttribute.
global using PropertyAttribute = Ras.Engine.Tests.Support.PropertyAttribute;
global using Ras.Engine.Testing;
global using Ras.Engine.Tests.Generators;
