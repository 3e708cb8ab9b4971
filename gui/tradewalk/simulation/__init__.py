"""The world: broker, exchange and market flow under one clock. No Qt."""
