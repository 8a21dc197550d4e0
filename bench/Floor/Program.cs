// Nothing: what is left is the price of starting .NET, below which no program gets.
return;
