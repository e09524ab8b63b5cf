SELECT blank FROM plans WHERE run = ? ORDER BY position;
