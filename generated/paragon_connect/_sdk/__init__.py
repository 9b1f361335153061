"""What Paragon's SDK does beyond single calls; `paragon_connect.Paragon` is its face."""
