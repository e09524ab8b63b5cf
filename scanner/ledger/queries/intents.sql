SELECT site, target FROM intents WHERE run = ?;
